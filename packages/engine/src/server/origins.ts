/** Pages of the developer's own machine, on any port. */
const ON_THIS_MACHINE =
  /^https?:\/\/(localhost|[a-z0-9-]+\.localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/;

/** Every page there is. */
const ANY = '*';

/** Pages of which origins may connect. Programs that are no browsers name none, and may. */
export class Origins {
  readonly #allowed: ReadonlySet<string> | undefined;

  /**
   * Throws a `TypeError` for what is no origin.
   *
   * @param allowed such as `https://app.example`, or `*`; pages of this machine when left out.
   */
  constructor(allowed: readonly string[] | undefined) {
    for (const origin of allowed ?? []) {
      if (origin !== ANY && originOf(origin) !== origin) throw noOrigin(origin);
    }
    this.#allowed = allowed && new Set(allowed);
  }

  allows(origin: string | undefined): boolean {
    if (origin === undefined) return true;
    if (!this.#allowed) return ON_THIS_MACHINE.test(origin);
    return this.#allowed.has(ANY) || this.#allowed.has(origin);
  }
}

function originOf(address: string): string | undefined {
  try {
    return new URL(address).origin;
  } catch {
    return undefined;
  }
}

function noOrigin(text: string): TypeError {
  const origin = originOf(text);
  const meant = origin && origin !== 'null' ? ` Did you mean ${origin}?` : '';
  return new TypeError(
    `“${text}” is no origin of a page: one looks like https://app.example, without a path.${meant}`,
  );
}
