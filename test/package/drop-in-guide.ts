import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const GUIDE = join(import.meta.dirname, '../../docs/drop-in.md');

/** The fenced block right after a marker comment in docs/drop-in.md; what people copy is what is tested. */
export function guideBlock(marker: string): string {
  const block = new RegExp(`<!-- ${marker} -->\\s*\`\`\`\\w+\\n(?<code>[\\s\\S]*?)\`\`\``);
  const code = block.exec(readFileSync(GUIDE, 'utf8'))?.groups?.['code'];
  if (!code) throw new Error(`docs/drop-in.md has no block of code after <!-- ${marker} -->.`);
  return code;
}

/**
 * An app for Tencent's SDK, as it was before anybody had heard of Parlor; but for where it gets its tickets, which is
 * the guide's. Who it is, with whom it talks and by which proxy its address says.
 */
export const EXISTING_APP = `
import TencentCloudChat from '@tencentcloud/chat';
import GroupModule from '@tencentcloud/chat/modules/group-module.js';
import TIMUploadPlugin from 'tim-upload-plugin';
import { useEffect, useState } from 'react';

const query = new URLSearchParams(location.search);
const [userID, peer, proxyServer] = ['user', 'peer', 'proxy'].map((name) => query.get(name) ?? '');
const SDKAppID = 1720000001;

const chat = TencentCloudChat.create({ SDKAppID, proxyServer, modules: { 'group-module': GroupModule } });
chat.setLogLevel(4);
chat.registerPlugin({ 'tim-upload-plugin': TIMUploadPlugin });

${guideBlock('user-sig')}

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
