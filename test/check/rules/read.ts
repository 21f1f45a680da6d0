import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { RuleBook, Suite } from '@parlor/sdk/conformance';
import { runnerImport } from 'vite';

const CONFORMANCE = 'packages/sdk/conformance';

/** Node 20 does not read TypeScript, so Vite loads the data, from the sources. */
async function load<Module>(path: string): Promise<Module> {
  const { module } = await runnerImport<Module>(path, {
    configFile: false,
    logLevel: 'error',
    resolve: { conditions: ['@parlor/source'] },
    ssr: { resolve: { conditions: ['@parlor/source', 'module', 'node'] } },
  });
  return module;
}

/** All rules of the repository at `root`. */
export async function readBooks(root: string): Promise<readonly RuleBook[]> {
  const path = join(root, CONFORMANCE, 'rules/all-rules.ts');
  return (await load<{ RULE_BOOKS: readonly RuleBook[] }>(path)).RULE_BOOKS;
}

/** The issues that may be named by a rule that does not hold yet. */
export async function readIssues(root: string): Promise<Readonly<Record<number, string>>> {
  const path = join(root, CONFORMANCE, 'rules/issues.ts');
  return (await load<{ ISSUES: Readonly<Record<number, string>> }>(path)).ISSUES;
}

/** The scenarios of the conformance suite. */
export async function readSuites(root: string): Promise<readonly Suite[]> {
  const path = join(root, CONFORMANCE, 'suites/all-suites.ts');
  return (await load<{ SUITES: readonly Suite[] }>(path)).SUITES;
}

/** Scenarios by the subject of their suite and their sentence. */
type NamedScenarios = Readonly<Record<string, Readonly<Record<string, string>>>>;

/**
 * What the suite cannot show on the unmodified SDK: where it differs from Parlor's client, and what is
 * not run on it.
 */
export interface RealSDKLists {
  readonly DIFFERENCES: NamedScenarios;
  readonly UNPLAYABLE: NamedScenarios;
}

/** The lists that a run of the suite on the unmodified SDK keeps true (`test/real-sdk/conformance`). */
export function readRealSDKLists(root: string): Promise<RealSDKLists> {
  return load(join(root, 'test/real-sdk/conformance/differences.ts'));
}

/** A test outside of the suite that names rules at the end of its title: `'… [TKT-3.1, TKT-3.2]'`. */
export interface Naming {
  readonly file: string;
  readonly ids: readonly string[];
}

const ID = /[A-Z]{3,4}-[A-Z]?[\d.]*\d/.source;

const NAMED = new RegExp(`\\[(${ID}(?:, ${ID})*)\\]['"\`]`, 'g');

/** The IDs that a text names, whole: who says `SES-1.15` does not speak of `SES-1.1`. */
function idsIn(text: string): readonly string[] {
  return text.match(new RegExp(ID, 'g')) ?? [];
}

/** The rules that other tests of packages and test/ name in their titles. */
export async function readNamings(root: string): Promise<readonly Naming[]> {
  const files = (await Promise.all(['packages', 'test'].map((name) => testsIn(root, name)))).flat();
  const namings = await Promise.all(files.map((file) => namingsIn(root, file)));
  return namings.flat();
}

async function testsIn(root: string, folder: string): Promise<readonly string[]> {
  const names = await readdir(join(root, folder), { recursive: true }).catch(() => []);
  return names
    .filter((name) => /\.(test|test-d)\.tsx?$/.test(name))
    .filter((name) => !/(^|\/)(node_modules|dist|fixtures)\//.test(name))
    .map((name) => join(folder, name));
}

async function namingsIn(root: string, file: string): Promise<readonly Naming[]> {
  const text = await readFile(join(root, file), 'utf8');
  return [...text.matchAll(NAMED)].map(([, ids = '']) => ({ file, ids: ids.split(', ') }));
}

/** The IDs of rules that each decision record names, by its four digits. */
export async function readDecisions(root: string): Promise<ReadonlyMap<string, readonly string[]>> {
  const folder = join(root, 'docs/decisions');
  const names = await readdir(folder).catch(() => []);
  const records = names.filter((name) => /^\d{4}-.*\.md$/.test(name));
  return new Map(
    await Promise.all(
      records.map(
        async (name) =>
          [name.slice(0, 4), idsIn(await readFile(join(folder, name), 'utf8'))] as const,
      ),
    ),
  );
}
