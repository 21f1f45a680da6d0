import { bytesToHex, randomBytes } from '@noble/hashes/utils.js';
import type { SessionWork, Work } from '../../core/context.js';
import { refuse } from '../../core/refusal.js';
import type { Session } from '../../core/sessions.js';
import type { Commands } from '../../protocol/commands.js';
import type { WireFile } from '../../protocol/entities.js';
import { keyOf, within } from '../../storage/keys.js';
import { fileChunks, files, type UploadRecord, uploads } from './files.records.js';
import { bytesIn, MOST_UPLOADS, nameOfFile, UPLOAD_PATIENCE } from './files.rules.js';

/** `files.permit`: a name for a file that is kept elsewhere. Nothing is stored. */
export async function permitFile(_work: SessionWork, file: WireFile): Promise<{ url: string }> {
  return { url: nameOfFile(newFileID(), file) };
}

/** `files.begin` */
export async function beginFile(
  work: SessionWork,
  { name, type, size }: WireFile,
): Promise<{ fileID: string }> {
  const { store, userID, session, clock } = work;
  const now = clock.now();
  for (const upload of await store.values(uploads, {})) {
    if (now - upload.touchedAt > UPLOAD_PATIENCE) await forget(work, upload.fileID);
  }
  const under = await store.values(uploads, {});
  if (under.filter((upload) => isOf(session, upload)).length >= MOST_UPLOADS) {
    return refuse(20001, `No more than ${MOST_UPLOADS} files at a time.`);
  }
  const fileID = newFileID();
  const sent = { received: 0, chunkCount: 0, touchedAt: now };
  const { instanceID } = session;
  store.put(uploads, fileID, { fileID, userID, instanceID, name, type, size, ...sent });
  return { fileID };
}

/** `files.put`: a piece that is here already is as good as new; one that leaves a gap is refused. */
export async function putFile(
  work: SessionWork,
  { fileID, offset, data }: Commands['files.put']['request'],
): Promise<{ received: number }> {
  const upload = await requireUpload(work, fileID);
  const end = offset + bytesIn(data);
  if (end <= upload.received) return { received: upload.received };
  if (offset !== upload.received || end > upload.size) return refuse(20001);
  const { store, clock } = work;
  const chunkCount = upload.chunkCount + 1;
  store.put(fileChunks, keyOf(fileID, chunkCount), data);
  store.put(uploads, fileID, { ...upload, received: end, chunkCount, touchedAt: clock.now() });
  return { received: end };
}

/** `files.end`: from now on messages can name it. */
export async function endFile(
  work: SessionWork,
  { fileID }: { fileID: string },
): Promise<{ url: string }> {
  const { store, userID } = work;
  // A client that heard no answer asks again.
  const ended = await store.get(files, fileID);
  if (ended?.userID === userID) return { url: nameOfFile(fileID, ended) };
  const { name, type, size, received } = await requireUpload(work, fileID);
  if (received !== size) return refuse(20001);
  store.delete(uploads, fileID);
  store.put(files, fileID, { fileID, userID, name, type, size });
  return { url: nameOfFile(fileID, { name }) };
}

/** `files.cancel` */
export async function cancelFile(
  work: SessionWork,
  { fileID }: { fileID: string },
): Promise<Record<string, never>> {
  const upload = await work.store.get(uploads, fileID);
  if (upload && isOf(work.session, upload)) await forget(work, fileID);
  return {};
}

/** Whoever sends a file is gone: what came of it goes too. */
export async function forgetUploadsOf(work: Work, sessions: readonly Session[]): Promise<void> {
  if (sessions.length === 0) return;
  for (const upload of await work.store.values(uploads, {})) {
    if (sessions.some((session) => isOf(session, upload))) await forget(work, upload.fileID);
  }
}

async function requireUpload(work: SessionWork, fileID: string): Promise<UploadRecord> {
  const upload = await work.store.get(uploads, fileID);
  return upload && isOf(work.session, upload) ? upload : refuse(20001, 'There is no such upload.');
}

/** Instances bring their numbers: somebody else's may have the same, and nobody can write into what somebody else is sending. */
function isOf({ userID, instanceID }: Session, upload: UploadRecord): boolean {
  return upload.userID === userID && upload.instanceID === instanceID;
}

async function forget({ store }: Work, fileID: string): Promise<void> {
  store.delete(uploads, fileID);
  await store.deleteRange(fileChunks, within(fileID));
}

/** Who knows it may see the file: it cannot be guessed. */
export function newFileID(): string {
  return bytesToHex(randomBytes(16));
}
