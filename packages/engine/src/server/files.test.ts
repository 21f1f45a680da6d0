import { once } from 'node:events';
import { createServer } from 'node:http';
import { connect } from 'node:net';
import { type ChatSDK, EVENT } from '@parlor/sdk';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { next } from '../testing/events.js';
import { FILES, FileShelf } from './file-shelf.js';
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

  test('is there in parts as well: players jump in it', async () => {
    const { join } = await serverWorld();
    const [ann, ben] = [await join('ann'), await join('ben')];
    const url = await sent(ann, ben, new File([LARGE], 'a video.mp4', { type: 'video/mp4' }));
    const part = async (range: string) => {
      const response = await fetch(url, { headers: { range } });
      const bytes = Buffer.from(await response.arrayBuffer());
      return { status: response.status, bytes, where: response.headers.get('content-range') };
    };
    expect(await part('bytes=0-1')).toEqual({
      status: 206,
      bytes: Buffer.from(LARGE.subarray(0, 2)),
      where: 'bytes 0-1/600000',
    });
    const rest = await part('bytes=299990-');
    expect(rest.bytes.equals(LARGE.subarray(299_990))).toBe(true);
    expect([rest.status, rest.where]).toEqual([206, 'bytes 299990-599999/600000']);
    expect(await part('bytes=600000-')).toMatchObject({ status: 416, where: 'bytes */600000' });
    expect(await part('bytes=0-')).toMatchObject({ status: 206, where: 'bytes 0-599999/600000' });
    expect(await part('pages=1')).toMatchObject({ status: 200, where: null });
    const { headers } = await fetch(url, { method: 'HEAD' });
    expect(headers.get('accept-ranges')).toBe('bytes');
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
    // He would come back as soon as there is a server, and put himself out.
    await ben.destroy();
    await first.server.close();
    const second = await serverWorld({ data, port: first.server.port });
    const again = await second.join('ben');
    const { data: history } = await again.getMessageList({ conversationID: 'C2Cann' });
    expect(JSON.stringify(history.messageList)).toContain(url);
    expect(await (await fetch(url)).text()).toBe('words');
  });

  test('is there after that for who has kept the URL, though nobody was told of it since', async () => {
    const data = await temporaryFolder();
    const first = await serverWorld({ data });
    const [ann, ben] = [await first.join('ann'), await first.join('ben')];
    const url = await sent(ann, ben, new File(['words'], 'notes.txt', { type: 'text/plain' }));
    await first.server.close();
    await serverWorld({ data, port: first.server.port });
    const [, token = ''] = /files\/([\w-]{43})/.exec(url) ?? [];
    const forged = `${token.slice(0, 42)}${token.endsWith('A') ? 'E' : 'A'}`;
    expect((await fetch(url.replace(token, forged))).status).toBe(404);
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
  const file = { fileID: '0'.repeat(32), name: 'notes.txt', type: 'text/plain', size: 40 };
  const shelf = (secret: string) =>
    new FileShelf({
      address: () => '',
      secret,
      mostBytes: 100,
      find: async () => {},
      onError() {},
    });

  test('has URLs that follow from its secret and the file', async () => {
    const read = async () => new Uint8Array(40);
    const url = await shelf('one').urlFor(file, read);
    const other = { ...file, fileID: '1'.repeat(32) };
    expect(await shelf('one').urlFor(file, read)).toBe(url);
    expect(await shelf('other').urlFor(file, read)).not.toBe(url);
    expect(await shelf('one').urlFor(other, read)).not.toBe(url);
  });

  test('has all its room again when who has asked for much at a stroke is gone', async () => {
    const made = shelf('one');
    let giveAll = () => {};
    const isGiven = new Promise<void>((resolve) => {
      giveAll = resolve;
    });
    const url = await made.urlFor(file, () => isGiven.then(() => new Uint8Array(40)));
    const large = { ...file, fileID: '1'.repeat(32), size: 90 };
    const urlOfLarge = await made.urlFor(large, async () => new Uint8Array(90));
    let asked = 0;
    const server = createServer((request, response) => {
      asked += 1;
      void made.answer((request.url ?? '').slice(FILES.length), request, response);
    });
    server.listen(0, '127.0.0.1');
    onTestFinished(() => void server.close());
    await once(server, 'listening');
    const { port } = Object(server.address());
    const end = once(server, 'connection').then(([socket]) => once(socket, 'close'));
    const socket = connect(port, '127.0.0.1');
    socket.on('error', () => {});
    socket.write(`GET ${url} HTTP/1.1\r\nHost: here\r\n\r\n`.repeat(2));
    await vi.waitFor(() => expect(asked).toBe(2));
    socket.destroy();
    await end;
    giveAll();
    expect((await fetch(`http://127.0.0.1:${port}${urlOfLarge}`)).status).toBe(200);
  });
});
