import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const README = join(import.meta.dirname, '../../README.md');

/** The fenced block right after the marker comment; what people copy is what is tested. */
const BLOCK = /<!-- hello-chat -->\s*```tsx\n(?<code>[\s\S]*?)```/;

/** The code of "hello chat" in README.md. */
export function helloChat(): string {
  const code = BLOCK.exec(readFileSync(README, 'utf8'))?.groups?.['code'];
  if (!code) throw new Error('README.md has no ```tsx block after <!-- hello-chat -->.');
  return code;
}
