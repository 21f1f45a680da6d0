import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type AccountedRule, account } from './account.js';
import { documentOf } from './document.js';
import { table } from './table.js';

const ROOT = join(import.meta.dirname, '../../..');

const USAGE = `npm run rules                  the table, by noun
npm run rules -- --sections    the table, by section of the specification
npm run rules -- <noun>        every rule of a noun, and who holds it
npm run rules -- --write       writes docs/rules.md`;

/** `npm run rules`. Returns the exit code. */
export async function run([argument]: readonly string[]): Promise<number> {
  const found = await account(ROOT);
  const { rules, problems } = found;
  const ofNoun = rules.filter(({ noun }) => noun === argument);
  if (argument === '--write') {
    await writeFile(join(ROOT, 'docs/rules.md'), documentOf(found));
  } else if (argument === '--sections') {
    console.log(table('section', rules, ({ source }) => source));
  } else if (argument === undefined) {
    console.log(table('noun', rules, ({ noun }) => noun));
  } else if (ofNoun.length > 0) {
    console.log(ofNoun.map(inLines).join('\n'));
  } else {
    console.error(USAGE);
    return 1;
  }
  for (const problem of problems) console.error(problem);
  return problems.length === 0 ? 0 : 1;
}

const ON_REAL_SDK = {
  proven: 'proven on the unmodified SDK',
  agrees: 'both clients agree on it; only the service could prove it',
  differs: 'differs on the unmodified SDK: see docs/two-implementations.md',
} as const;

function inLines({ id, says, proof, heldBy, onRealSDK, decision, issue }: AccountedRule): string {
  const standing = [
    ...(onRealSDK ? [ON_REAL_SDK[onRealSDK]] : []),
    ...heldBy.map((name) => `held by ${name}`),
    ...(decision ? [`decided in ${decision}`] : []),
    ...(issue ? [`not yet: issue ${issue}`] : []),
  ];
  return [`${id} (${proof}) ${says}`, ...standing.map((line) => `    ${line}`)].join('\n');
}
