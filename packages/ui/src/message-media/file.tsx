'use client';

import type { ComponentType } from 'react';
import { cleanFileName, splitFileName } from '../internals/file-name.js';
import {
  ArchiveFileIcon,
  CodeFileIcon,
  DownloadIcon,
  FileIcon,
  MusicFileIcon,
  PictureFileIcon,
  TableFileIcon,
  TextFileIcon,
  VideoFileIcon,
} from '../internals/icons.js';
import { useLink } from '../internals/link-context.js';
import { useFormats, useStrings } from '../internals/strings/strings-provider.js';
import type { MessageContentProps } from '../message-thread/content.js';
import { type FileKind, fileKindOf } from './file-kind.js';
import { bytesOf, fileUrl } from './media-facts.js';
import { UploadRing } from './upload-ring.js';

const ICONS: Record<FileKind, ComponentType<{ size?: number | string }>> = {
  archive: ArchiveFileIcon,
  audio: MusicFileIcon,
  code: CodeFileIcon,
  other: FileIcon,
  picture: PictureFileIcon,
  table: TableFileIcon,
  text: TextFileIcon,
  video: VideoFileIcon,
};

/** A file: what kind it is, its name with the extension in sight, its size, and a link that saves it. */
export function FileContent({ message }: MessageContentProps<'TIMFileElem'>) {
  const strings = useStrings();
  const formats = useFormats();
  const { payload } = message;
  const name = cleanFileName(payload.fileName);
  const shown = name || strings.fileWithoutName;
  const size = formats.fileSize(bytesOf(payload.fileSize));
  const found = useLink('file', message.isSending ? undefined : fileUrl(payload), shown);
  const kind = fileKindOf(name);
  const Icon = ICONS[kind];
  // Nothing is missing while it is not stored yet.
  const isMissing = !found && message.status === 'success';
  const facts = [size, isMissing ? strings.mediaUnavailable : ''].filter((fact) => fact !== '');
  const content = (
    <>
      <span className="parlor-file-icon" data-kind={kind} aria-hidden="true">
        {message.isSending ? null : <Icon size={22} />}
      </span>
      {/* Heard as a whole, since it is cut in two for the eye. */}
      <span className="parlor-visually-hidden">
        {!found ? strings.facts([shown, ...facts]) : strings.downloadFile(shown, size)}
      </span>
      <span className="parlor-file-text" aria-hidden="true">
        <FileName name={shown} />
        <span className="parlor-file-facts">{strings.facts(facts)}</span>
      </span>
    </>
  );
  if (!found) {
    return (
      <div className="parlor-file">
        {content}
        {message.isSending && <UploadRing message={message} />}
      </div>
    );
  }
  const { link, ...anchor } = found;
  return (
    <a className="parlor-file" download={link.words} {...anchor}>
      {content}
      <span className="parlor-file-download" aria-hidden="true">
        <DownloadIcon size={16} />
      </span>
    </a>
  );
}

/** Cut in its middle where there is no room: what kind of file it is must not be cut off, nor turned about. */
function FileName({ name }: { name: string }) {
  const [start, end] = splitFileName(name);
  return (
    <span className="parlor-file-name" title={name} dir="auto">
      <bdi className="parlor-file-name-start">{start}</bdi>
      <bdi>{end}</bdi>
    </span>
  );
}
