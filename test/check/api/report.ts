import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import {
  CompilerState,
  Extractor,
  ExtractorConfig,
  ExtractorLogLevel,
} from '@microsoft/api-extractor';

/** What an entry point of a package exports, as text. */
export interface ApiReport {
  /** Where it is kept. */
  readonly path: string;
  readonly text: string;
}

type Exports = Readonly<Record<string, { readonly types?: string } | string>>;

/** The reports of a package that was built, one for each of its entry points. */
export async function apiReports(folder: string): Promise<readonly ApiReport[]> {
  const manifest = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
  const entries = entriesOf(manifest.exports);
  if (entries.length === 0) return [];
  const out = await mkdtemp(join(tmpdir(), 'parlor-api-'));
  try {
    return await Promise.all(reportAll(folder, entries, out));
  } finally {
    await rm(out, { recursive: true });
  }
}

/** The name of a report, and the declarations that it is of. */
type Entry = readonly [name: string, types: string];

/** Not patterns, which stand for the files of Tencent's modules; nor the conformance suite, whose rules are in docs/rules.md. */
function entriesOf(exports: Exports): readonly Entry[] {
  return Object.entries(exports).flatMap(([path, target]): readonly Entry[] => {
    const types = typeof target === 'string' ? undefined : target.types;
    const isOurs = !path.includes('*') && path !== './conformance';
    return types && isOurs
      ? [[path === '.' ? 'index' : path.slice(2).replaceAll('/', '-'), types]]
      : [];
  });
}

function reportAll(folder: string, entries: readonly Entry[], out: string): Promise<ApiReport>[] {
  const configs = entries.map((entry) => configOf(folder, entry, entries, out));
  const [first] = configs;
  if (!first) return [];
  // Read once for all entry points.
  const compilerState = CompilerState.create(first);
  return configs.map(async (config) => {
    Extractor.invoke(config, { compilerState, localBuild: true, messageCallback: passOver });
    const name = basename(config.reportFilePath);
    const text = await readFile(join(out, name), 'utf8');
    return { path: join(folder, 'api', name), text };
  });
}

/** Types and comments are other steps' subjects. */
function passOver(message: { handled: boolean }): void {
  message.handled = true;
}

function configOf(
  folder: string,
  [name, types]: Entry,
  entries: readonly Entry[],
  out: string,
): ExtractorConfig {
  const compilerOptions = {
    target: 'es2023',
    module: 'nodenext',
    lib: ['es2023', 'dom', 'dom.iterable'],
    jsx: 'react-jsx',
    skipLibCheck: true,
    types: [],
  };
  const files = entries.map(([, path]) => join(folder, path));
  const silent = { default: { logLevel: ExtractorLogLevel.None } };
  return ExtractorConfig.prepare({
    configObject: {
      projectFolder: folder,
      mainEntryPointFilePath: join(folder, types),
      compiler: { overrideTsconfig: { compilerOptions, files } },
      apiReport: {
        enabled: true,
        reportFileName: `${name}.api.md`,
        reportFolder: out,
        reportTempFolder: join(out, 'temp'),
      },
      docModel: { enabled: false },
      dtsRollup: { enabled: false },
      tsdocMetadata: { enabled: false },
      newlineKind: 'lf',
      messages: {
        compilerMessageReporting: silent,
        extractorMessageReporting: silent,
        tsdocMessageReporting: silent,
      },
    },
    configObjectFullPath: undefined,
    packageJsonFullPath: join(folder, 'package.json'),
  });
}
