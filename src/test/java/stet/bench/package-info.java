/** Measures how fast the engine is. */
package stet.bench;
