import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const README = join(import.meta.dirname, '../../README.md');

/** The fenced block right after a marker comment; what people copy is what is tested. */
function blockAfter(marker: string): string {
  const block = new RegExp(`<!-- ${marker} -->\\s*\`\`\`tsx\\n(?<code>[\\s\\S]*?)\`\`\``);
  const code = block.exec(readFileSync(README, 'utf8'))?.groups?.['code'];
  if (!code) throw new Error(`README.md has no \`\`\`tsx block after <!-- ${marker} -->.`);
  return code;
}

/** The code of "hello chat" in README.md. */
export function helloChat(): string {
  return blockAfter('hello-chat');
}

/** The same on Tencent's cloud: other lines in the place of those that make `engine`, `chat` and `user`. */
export function helloCloud(): string {
  const isLocal = /createEngine|^const (engine|chat|user) =/;
  const others = helloChat()
    .split('\n')
    .filter((line) => !isLocal.test(line));
  return blockAfter('hello-cloud') + others.join('\n');
}
