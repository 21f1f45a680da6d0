import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Which half of the package is held: what comes from TimRender, or what is made one. */
export type Half = 'from-tim-render' | 'create-tim-render';

/** What TimRender is asked, and what it answers. */
export interface GoldenNative {
  readonly params: readonly unknown[];
  readonly answers: unknown;
}

/** What the contract is asked before, whose answer is the first argument then. */
export interface GoldenFirst {
  readonly method: string;
  readonly args: readonly unknown[];
  /** What it answers; from-tim-render is given this where it knows nothing. */
  readonly value: unknown;
  /** Whether it is passed in a list. */
  readonly isInList?: true;
}

/** What the contract is asked, and what comes of it. */
export interface GoldenContract {
  readonly first?: GoldenFirst;
  readonly method: string;
  readonly args: readonly unknown[];
  /** `data` of the answer; of another answer the whole is `value`. */
  readonly data?: unknown;
  readonly value?: unknown;
  /** The code that it rejects with. */
  readonly rejects?: number;
  /** Whether it throws "Params validate failed.". */
  readonly throws?: true;
}

/** One call, in the words of both. */
export interface GoldenCall {
  readonly says: string;
  readonly native?: GoldenNative;
  /** What from-tim-render asks besides, and is answered. */
  readonly besides?: Readonly<Record<string, GoldenNative>>;
  /** What TimRender answers while somebody logs in (from half only). */
  readonly known?: Readonly<Record<string, unknown>>;
  /** Whether the native method is asked by the login, and not by the call. `false` when left out. */
  readonly isAskedAtLogin?: boolean;
  readonly contract?: GoldenContract;
  /** Whether somebody is logged in. `true` when left out. */
  readonly isLoggedIn?: boolean;
  /** Both when left out. */
  readonly only?: Half;
  /** Why only one half is held: required with `only`. */
  readonly because?: string;
}

/** One event, in the words of both. */
export interface GoldenEvent {
  readonly says: string;
  /** What the callback is told. A {@link GoldenText} among it is told as text. */
  readonly told: readonly unknown[];
  readonly event: string;
  readonly data: unknown;
  /** What TimRender answers while somebody logs in (from half only). */
  readonly known?: Readonly<Record<string, unknown>>;
  /** What the contract has told of the same event before (create half only). */
  readonly earlier?: unknown;
  /** What stands last in the list where it is not the text of the app. */
  readonly lastTold?: string;
  readonly only?: Half;
  readonly because?: string;
}

/** JSON text, written down as what it says. */
interface GoldenText {
  readonly json: unknown;
}

/** What a callback is told, with the texts as such. */
export function asTold(values: readonly unknown[]): unknown[] {
  return values.map((value) => (isText(value) ? JSON.stringify(value.json) : value));
}

function isText(value: unknown): value is GoldenText {
  return typeof value === 'object' && value !== null && 'json' in value;
}

/** What is written down of a method of TimRender, by the declaration and the manual and not by our code. */
export interface Golden {
  /** The method of TimRender. */
  readonly method: string;
  /** Where it was read. */
  readonly source: readonly string[];
  readonly calls?: readonly GoldenCall[];
  readonly events?: readonly GoldenEvent[];
}

const FOLDER = join(import.meta.dirname, '../../test/golden');

/** All that is written down, by noun. */
export function goldens(): readonly Golden[] {
  return readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file): Golden => JSON.parse(readFileSync(join(FOLDER, file), 'utf8')));
}
