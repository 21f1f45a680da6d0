import { fencedBlock } from './fenced-block.js';

/** The code of "hello chat" in README.md. */
export function helloChat(): string {
  return fencedBlock('README.md', 'hello-chat', 'tsx');
}

/** The same on Tencent's cloud: other lines in the place of those that make `engine`, `chat` and `user`. */
export function helloCloud(): string {
  const isLocal = /createEngine|^const (engine|chat|user) =/;
  const others = helloChat()
    .split('\n')
    .filter((line) => !isLocal.test(line));
  return fencedBlock('README.md', 'hello-cloud', 'tsx') + others.join('\n');
}

/** The app of docs/production.md. */
export function cloudApp(): string {
  return fencedBlock('docs/production.md', 'cloud-app', 'tsx');
}
