import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { fencedBlock } from './fenced-block.js';

/** A block of docs/drop-in.md. */
export function guideBlock(marker: string): string {
  return fencedBlock('docs/drop-in.md', marker);
}

/** Whether the check of the guide finds the engine in the folder of an app that was built. */
export async function findsEngine(app: string, folder = 'dist'): Promise<boolean> {
  const check = guideBlock('guard').replace('dist', folder);
  try {
    await promisify(execFile)('sh', ['-c', check], { cwd: app });
    return false;
  } catch {
    return true;
  }
}

/**
 * An app for Tencent's SDK, as it was before anybody had heard of Parlor; but for where it gets its tickets, which is
 * the guide's block of that name. Who it is, with whom it talks and by which proxy its address says.
 */
export const existingApp = (userSig: 'user-sig' | 'user-sig-env') => `
import TencentCloudChat from '@tencentcloud/chat';
import GroupModule from '@tencentcloud/chat/modules/group-module.js';
import { sdk } from '@tencentcloud/a-kit';
import TIMUploadPlugin from 'tim-upload-plugin';
import { useEffect, useState } from 'react';

const query = new URLSearchParams(location.search);
const [userID, peer, proxyServer] = ['user', 'peer', 'proxy'].map((name) => query.get(name) ?? '');
const SDKAppID = 1720000001;

if (sdk !== TencentCloudChat) throw new Error('The kit has another SDK.');

const chat = TencentCloudChat.create({ SDKAppID, proxyServer, modules: { 'group-module': GroupModule } });
chat.setLogLevel(4);
chat.registerPlugin({ 'tim-upload-plugin': TIMUploadPlugin });

${guideBlock(userSig)}

function askYourServer() {
  return Promise.reject(new Error('There is no such server.'));
}

const ready = new Promise((resolve) => chat.on(TencentCloudChat.EVENT.SDK_READY, resolve));
userSigOf(userID).then((userSig) => chat.login({ userID, userSig })).catch(() => {});

async function send(text) {
  const to = { to: peer, conversationType: TencentCloudChat.TYPES.CONV_C2C };
  await chat.sendMessage(chat.createTextMessage({ ...to, payload: { text } }));
  const file = new File([text], 'note.txt', { type: 'text/plain' });
  await chat.sendMessage(chat.createFileMessage({ ...to, payload: { file } }));
}

export default function App() {
  const [said, setSaid] = useState();
  useEffect(() => {
    const show = async () => {
      const { data } = await chat.getMessageList({ conversationID: 'C2C' + peer });
      setSaid(data.messageList.map(({ payload }) => payload.text ?? payload.fileName));
    };
    ready.then(show);
    chat.on(TencentCloudChat.EVENT.MESSAGE_RECEIVED, show);
    return () => chat.off(TencentCloudChat.EVENT.MESSAGE_RECEIVED, show);
  }, []);
  return (
    <main>
      {said && <button onClick={() => send('Hello from ' + userID)}>Say hello</button>}
      <ul>{said?.map((text, index) => <li key={index}>{text}</li>)}</ul>
    </main>
  );
}
`;

/** A package of somebody else's that imports the SDK itself, as Tencent's kits do: its files, by their places in an app. */
export const KIT = {
  'node_modules/@tencentcloud/a-kit/package.json':
    '{ "name": "@tencentcloud/a-kit", "version": "1.0.0", "type": "module", "main": "./index.js" }',
  'node_modules/@tencentcloud/a-kit/index.js':
    "import sdk from '@tencentcloud/chat';\nexport { sdk };\n",
};

/** A test that looks whether that package and the app have the same SDK. */
export const KIT_TEST = `
import TencentCloudChat from '@tencentcloud/chat';
import { sdk } from '@tencentcloud/a-kit';
import { expect, test } from 'vitest';

test('a package that imports the SDK itself has the same', () => {
  expect(sdk).toBe(TencentCloudChat);
  expect(TencentCloudChat.create({ SDKAppID: 1720000001 }).callExperimentalAPI('getTimerID')).toBe(-1);
});
`;

/** An app in TypeScript where the SDK, and so its declarations, are not installed. */
export const TYPED_APP = `
import TencentCloudChat, { type ChatSDK, type Conversation, type Message } from '@tencentcloud/chat';
import GroupModule from '@tencentcloud/chat/modules/group-module.js';

const modules = { 'group-module': GroupModule };
const chat: ChatSDK = TencentCloudChat.create({ SDKAppID: 1720000001, modules });

chat.on(TencentCloudChat.EVENT.MESSAGE_RECEIVED, ({ data }: { data: Message[] }) => {
  for (const message of data) {
    if (message.type === TencentCloudChat.TYPES.MSG_TEXT) console.log(message.payload.text);
  }
});

export async function first(): Promise<Conversation | undefined> {
  const { data } = await chat.getConversationList();
  return data.conversationList[0];
}
`;
