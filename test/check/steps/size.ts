import { runTool } from '../run-tool.js';
import type { Step } from '../step.js';

interface Measured {
  readonly name: string;
  readonly passed?: boolean;
  readonly size: number;
  readonly sizeLimit?: number;
}

/** What an app downloads, gzipped, against the limits in .size-limit.json. */
export const size: Step = {
  name: 'size',
  promise: 'downloads stay within their limits',
  async run(root) {
    const { stdout, output } = await runTool('size-limit/bin.js', ['--json'], root);
    const measured = parse(stdout);
    if (!measured) return [output.trim()];
    return measured.filter(({ passed }) => passed === false).map(describe);
  },
};

function parse(json: string): readonly Measured[] | undefined {
  try {
    const value: unknown = JSON.parse(json);
    return Array.isArray(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function describe({ name, size: bytes, sizeLimit }: Measured): string {
  return `${name}: ${bytes} bytes gzipped, the limit is ${sizeLimit}`;
}
