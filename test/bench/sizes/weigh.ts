import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import react from '@vitejs/plugin-react';
import { build, type InlineConfig, loadConfigFromFile, mergeConfig, type Rolldown } from 'vite';
import type { Sized } from './sized.js';

/** Translations and the names of emoji: nobody loads all of them. */
const DATA = /emojibase|emoji-data|\/locales?\//;

/** What something weighs when it is built as an app would, in bytes after gzip. */
export interface Weight {
  readonly name: string;
  readonly says: string;
  readonly script: number;
  readonly style: number;
}

/** Bundles it by Vite, and compresses each file as a server would. */
export async function weigh(sized: Sized): Promise<Weight> {
  const { name, says, countsLazy } = sized;
  const output = await bundled(sized);
  const chunks = output.filter((one) => one.type === 'chunk');
  const wanted = countsLazy ? chunks : atOnce(chunks);
  const sheets = output.filter((one) => one.type === 'asset' && one.fileName.endsWith('.css'));
  return {
    ...{ name, says },
    script: sum(wanted.map(({ code }) => gzipped(code))),
    style: sum(sheets.map((sheet) => ('source' in sheet ? gzipped(sheet.source) : 0))),
  };
}

async function bundled({ file, external, countsLazy }: Sized) {
  const usual: InlineConfig = {
    configFile: false,
    root: join(file, '..'),
    mode: 'production',
    logLevel: 'error',
    plugins: [react()],
    resolve: { conditions: ['@parlor/source', 'module', 'browser', 'production'] },
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      cssCodeSplit: false,
      // As a library, so that nothing is added that fetches chunks before they are asked for.
      lib: { entry: file, formats: ['es'], fileName: 'entry' },
      rolldownOptions: {
        external: [...external, ...(countsLazy ? [DATA] : [])],
        // As an app has it: nobody asks that the entry exports nothing else, and modules are not split for that.
        preserveEntrySignatures: 'allow-extension',
        // Of what is loaded later, all in one file: many small ones would be compressed worse.
        output: { minify: true, ...(countsLazy && { codeSplitting: false }) },
      },
    },
  };
  const result = await build(mergeConfig(usual, await ownConfig(file)));
  const [first] = Array.isArray(result) ? result : [result];
  if (!first || !('output' in first)) throw new Error(`${file} was not built.`);
  return first.output;
}

/** What the page of the same name needs to be built. */
async function ownConfig(file: string): Promise<InlineConfig> {
  const path = join(dirname(file), '../pages', `${basename(file, '.ts')}.vite.mjs`);
  if (!existsSync(path)) return {};
  const loaded = await loadConfigFromFile({ command: 'build', mode: 'production' }, path);
  return loaded?.config ?? {};
}

/** The entry, and what it imports before anything is used. */
function atOnce(chunks: readonly Rolldown.OutputChunk[]): readonly Rolldown.OutputChunk[] {
  const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
  const found = new Set<Rolldown.OutputChunk>();
  const visit = (chunk: Rolldown.OutputChunk | undefined) => {
    if (!chunk || found.has(chunk)) return;
    found.add(chunk);
    for (const name of chunk.imports) visit(byName.get(name));
  };
  for (const chunk of chunks) if (chunk.isEntry) visit(chunk);
  return [...found];
}

function gzipped(source: string | Uint8Array): number {
  return gzipSync(source, { level: 9 }).length;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((whole, one) => whole + one, 0);
}
