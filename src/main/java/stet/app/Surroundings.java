package stet.app;

import java.util.concurrent.Executor;
import stet.app.settings.SettingsModel;

/**
 * What stays where one desk follows another in the same window.
 *
 * @param engine stays open when the desk closes
 * @param window runs work on the window's thread, later and in order
 */
record Surroundings(Engine engine, Executor window, SettingsModel settings, Outside outside) {
}
