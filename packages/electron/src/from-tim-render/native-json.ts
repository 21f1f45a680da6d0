import { field } from '@parlor/sdk/implementation';

/** Says that the native library has told something that cannot be read. */
export type Report = (text: string, cause?: unknown) => void;

/** What a callback is told: JSON as a text, or what somebody has made of it already. `undefined` for what is no JSON. */
export function toldJson(told: unknown, report: Report): unknown {
  if (typeof told !== 'string') return told;
  try {
    return JSON.parse(told);
  } catch (cause) {
    report('The native library has told something that is no JSON.', cause);
    return undefined;
  }
}

/** A list that the native library has told; what is none is reported, and empty. */
export function listIn(told: unknown, report: Report): readonly unknown[] {
  if (Array.isArray(told)) return told;
  report('The native library has told something that is no list.', told);
  return [];
}

/** The texts of a list; what is none is reported, and skipped. */
export function textsIn(told: unknown, report: Report): string[] {
  return listIn(told, report).flatMap((one) => {
    if (typeof one === 'string') return [one];
    report('The native library has told something that is no text.', one);
    return [];
  });
}

/** Reads an object that the native library has told. It leaves out what is empty; what is of a wrong type is reported, and skipped. */
export class NativeFields {
  readonly #native: unknown;
  readonly #report: Report;

  constructor(native: unknown, report: Report) {
    this.#native = native;
    this.#report = report;
  }

  /** What the object is about: without it nothing can be made of it. */
  id(name: string): string | undefined {
    const value = this.value(name);
    if (typeof value === 'string' && value !== '') return value;
    this.#report(`The native library has told something without ${name}.`, this.#native);
    return undefined;
  }

  text(name: string): string | undefined {
    const value = this.value(name);
    return typeof value === 'string' ? value : this.#nothing(name, value);
  }

  number(name: string): number | undefined {
    const value = this.value(name);
    return typeof value === 'number' ? value : this.#nothing(name, value);
  }

  flag(name: string): boolean | undefined {
    const value = this.value(name);
    return typeof value === 'boolean' ? value : this.#nothing(name, value);
  }

  list(name: string): readonly unknown[] | undefined {
    const value = this.value(name);
    return Array.isArray(value) ? value : this.#nothing(name, value);
  }

  value(name: string): unknown {
    return field(this.#native, name);
  }

  #nothing(name: string, value: unknown): undefined {
    if (value === undefined) return;
    this.#report(`The native library has told a strange ${name}.`, value);
  }
}
