import { type ChatSDK, EVENT } from '@parlor/sdk';
import { describe, expect, test } from 'vitest';
import { next } from '../testing/events.js';
import { FileShelf } from './file-shelf.js';
import { serverWorld, temporaryFolder } from './testing/server-world.js';

/** More than two pieces. */
const LARGE = new Uint8Array(600_000).map((_, place) => place % 251);

/** Ann sends a file; where Ben finds it. */
async function sent(ann: ChatSDK, ben: ChatSDK, file: File): Promise<string> {
  const arrived = next(ben, EVENT.MESSAGE_RECEIVED);
  const options = { to: 'ben', conversationType: 'C2C', payload: { file } } as const;
  await ann.sendMessage(ann.createFileMessage(options));
  const [message] = (await arrived).data;
  if (message?.type !== 'TIMFileElem') throw new Error('No file has arrived.');
  return message.payload.fileUrl;
}

describe('a file that is sent to a server', () => {
  test('is there over http, byte by byte, under a URL that nobody guesses', async () => {
    const { server, join } = await serverWorld();
    const [ann, ben] = [await join('ann'), await join('ben')];
    const url = await sent(ann, ben, new File([LARGE], 'a picture.png', { type: 'image/png' }));
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/files\/[\w-]{43}\.png$/);
    expect(url.startsWith(server.publicURL)).toBe(true);
    const response = await fetch(url);
    expect(Buffer.from(await response.arrayBuffer()).equals(LARGE)).toBe(true);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'image/png',
      'content-length': '600000',
      'content-disposition': 'inline',
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; sandbox",
    });
    const asked = await fetch(url, { method: 'HEAD' });
    expect([asked.status, asked.headers.get('content-length')]).toEqual([200, '600000']);
    expect((await fetch(url.replace(/.{5}\.png$/, 'xxxxx.png'))).status).toBe(404);
  });

  test.each([
    ['a page', 'text/html', 'page.html'],
    ['a drawing with scripts in it', 'image/svg+xml', 'drawing.svg'],
    ['a script', 'text/javascript', 'script.js'],
    ['a type with a second one in it', 'image/png, text/html', 'both.png'],
    ['a type that ends its header', 'image/png\r\nx-more: yes', 'evil.png'],
    ['no type', '', 'unknown'],
  ])('as %s is only ever downloaded', async (_what, type, name) => {
    const { join } = await serverWorld();
    const [ann, ben] = [await join('ann'), await join('ben')];
    const response = await fetch(await sent(ann, ben, new File(['<script>'], name, { type })));
    expect(response.headers.get('content-type')).toBe('application/octet-stream');
    expect(response.headers.get('content-disposition')).toBe('attachment');
    expect(response.headers.get('x-more')).toBeNull();
  });

  test('has the same URL when the server was started anew', async () => {
    const data = await temporaryFolder();
    const first = await serverWorld({ data });
    const [ann, ben] = [await first.join('ann'), await first.join('ben')];
    const url = await sent(ann, ben, new File(['words'], 'notes.txt', { type: 'text/plain' }));
    await first.server.close();
    const second = await serverWorld({ data, port: first.server.port });
    const again = await second.join('ben');
    const { data: history } = await again.getMessageList({ conversationID: 'C2Cann' });
    expect(JSON.stringify(history.messageList)).toContain(url);
    expect(await (await fetch(url)).text()).toBe('words');
  });

  test('begins where the server is said to be found', async () => {
    const { join } = await serverWorld({ publicURL: 'https://chat.example/here/' });
    const [ann, ben] = [await join('ann'), await join('ben')];
    expect(await sent(ann, ben, new File(['words'], 'notes.txt'))).toMatch(
      /^https:\/\/chat\.example\/here\/files\/[\w-]{43}\.txt$/,
    );
  });
});

describe('a shelf of files', () => {
  const file = { fileID: 'f', name: 'notes.txt', type: 'text/plain', size: 60 };
  const shelf = (secret: string) =>
    new FileShelf({ address: () => '', secret, mostBytes: 100, onError() {} });

  test('has URLs that follow from its secret and the file', async () => {
    const read = async () => new Uint8Array(60);
    const url = await shelf('one').urlFor(file, read);
    expect(await shelf('one').urlFor(file, read)).toBe(url);
    expect(await shelf('other').urlFor(file, read)).not.toBe(url);
    expect(await shelf('one').urlFor({ ...file, fileID: 'g' }, read)).not.toBe(url);
  });
});
