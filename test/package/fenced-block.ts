import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '../..');

/**
 * The fenced block of code right after a marker comment in a document; what people copy is what is tested.
 *
 * @param language what the fence has to say it is, as a regular expression.
 */
export function fencedBlock(document: string, marker: string, language = '\\w+'): string {
  const block = new RegExp(`<!-- ${marker} -->\\s*\`\`\`${language}\\n(?<code>[\\s\\S]*?)\`\`\``);
  const code = block.exec(readFileSync(join(ROOT, document), 'utf8'))?.groups?.['code'];
  if (!code) throw new Error(`${document} has no block of code after <!-- ${marker} -->.`);
  return code;
}
