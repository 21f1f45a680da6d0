/** An address that nobody but this machine can call. */
const OWN = /^(localhost|127(\.\d{1,3}){3}|::1)$/;

/** All addresses that a machine has. */
const EVERY = new Set(['0.0.0.0', '::', '']);

/** Whether only programs of this machine can call there. */
export function isOwn(host: string): boolean {
  return OWN.test(host);
}

/** How a host is written in a URL that works on this machine. */
export function hostInURL(host: string): string {
  if (EVERY.has(host)) return '127.0.0.1';
  return host.includes(':') ? `[${host}]` : host;
}

/** Where URLs of files begin, without a slash at the end. Throws a `TypeError` for what is no address on the web. */
export function checkedPublicURL(address: string): string {
  let url: URL | undefined;
  try {
    url = new URL(address);
  } catch {
    // Said below.
  }
  if (!url || !/^https?:$/.test(url.protocol) || url.search || url.hash) {
    throw new TypeError(`“${address}” is no public address: one looks like https://chat.example.`);
  }
  return url.href.replace(/\/$/, '');
}
