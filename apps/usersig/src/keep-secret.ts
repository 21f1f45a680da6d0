import type { Plugin } from 'vite';

/** What only a server may have: whoever imports it signs tickets in the page. */
const SIGNING = /^(tls-sig-api-v2|@parlor\/engine\/user-sig|@parlor\/usersig)(\/|$)/;

/**
 * A plugin for Vite and Rollup that lets no build through that has the key of your application in it.
 *
 * @param secrets The key, from the environment of the build; others that may not get out.
 */
export function keepSecret(secrets: readonly (string | undefined)[]): Plugin {
  // Shorter ones are in every bundle by chance.
  const kept = secrets.flatMap((secret) => (secret && secret.length >= 8 ? [secret] : []));
  const isLeaked = (text: string) => kept.some((secret) => text.includes(secret));
  return {
    name: 'keep-secret',
    apply: 'build',
    resolveId(source) {
      if (SIGNING.test(source)) {
        this.error(`${source} signs tickets: that is for your server, and not for a page.`);
      }
    },
    generateBundle(_, bundle) {
      for (const [file, made] of Object.entries(bundle)) {
        const text =
          made.type === 'chunk' ? made.code + JSON.stringify(made.map ?? '') : textOf(made.source);
        if (isLeaked(text)) {
          this.error(`${file} has a secret in it: whoever reads it can be anybody in your chat.`);
        }
      }
    },
  };
}

function textOf(source: string | Uint8Array): string {
  return typeof source === 'string' ? source : Buffer.from(source).toString('latin1');
}
