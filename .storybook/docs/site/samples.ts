import { posix } from 'node:path';
import { writtenText } from './written-pages.js';

/** A fenced block that shows a file: `tsx file=./app.tsx`, by its path from the page. */
const SAMPLE = /^```(\w+) file=(\S+)\n([\s\S]*?)^```$/gm;

/** A block of a page that is to be the text of a file. */
export interface ShownSample {
  /** From the root of the repository. */
  readonly file: string;
  readonly text: string;
}

/** The samples that a page of the repository shows. */
export function samplesOf(text: string, path: string): readonly ShownSample[] {
  return [...text.matchAll(SAMPLE)].map(([, , file = '', shown = '']) => ({
    file: fileOf(file, path),
    text: shown,
  }));
}

/** The page with each sample as its file is now. */
export function fillSamples(text: string, path: string): string {
  return text.replaceAll(SAMPLE, (_, language: string, file: string) => {
    const shown = writtenText(fileOf(file, path));
    if (shown === '') throw new Error(`${path} shows ${file}, which is not there, or empty.`);
    return `\`\`\`${language} file=${file}\n${shown.replace(/\n?$/, '\n')}\`\`\``;
  });
}

/** As readers get it: the name of the file stands above the block. */
export function presentSamples(text: string): string {
  return text.replaceAll(
    SAMPLE,
    (_, language: string, file: string, shown: string) =>
      `\`${posix.basename(file)}\`\n\n\`\`\`${language}\n${shown}\`\`\``,
  );
}

function fileOf(file: string, path: string): string {
  return posix.join(posix.dirname(path), file);
}
