'use client';

import { useMemo, useRef } from 'react';
import { cleanFileName } from '../internals/file-name.js';
import { CloseIcon } from '../internals/icons.js';
import { useFormats, useStrings } from '../internals/strings/strings-provider.js';
import { AttachmentPicture } from './attachment-picture.js';
import { checkFile } from './check-file.js';

/** What a video says of itself. */
export interface FileFacts {
  /** Seconds. */
  readonly duration: number;
  /** Pixels. */
  readonly width: number;
  /** Pixels. */
  readonly height: number;
}

/** What {@link Attachments} takes. */
export interface AttachmentsProps {
  /** Not empty; in the order in which they will be sent. */
  files: readonly File[];
  /** Takes a file out of what will be sent. */
  onRemove: (file: File) => void;
  /** What was found out of a video. */
  onFacts: (file: File, facts: FileFacts) => void;
  /** The last one was removed by its button: the focus has to go somewhere. */
  onEmptied: () => void;
}

/** What goes along with the message: a picture of each, its name and size, and a button that takes it out. */
export function Attachments({ files, onRemove, onFacts, onEmptied }: AttachmentsProps) {
  const strings = useStrings();
  const formats = useFormats();
  const keys = useMemo(() => keysOf(files), [files]);
  const listRef = useRef<HTMLUListElement>(null);
  const remove = (file: File) => {
    const index = files.indexOf(file);
    // The button goes with its file: the focus goes on to the next one, else to the one before.
    const buttons = [...(listRef.current?.querySelectorAll('button') ?? [])];
    const next = buttons[index + 1] ?? buttons[index - 1];
    if (next) next.focus();
    else onEmptied();
    onRemove(file);
  };
  return (
    <div className="parlor-attachments">
      <ul ref={listRef} className="parlor-attachments-list" aria-label={strings.attachments}>
        {files.map((file, index) => (
          <li key={keys[index]} className="parlor-attachment">
            <AttachmentPicture file={file} onFacts={(facts) => onFacts(file, facts)} />
            <Words file={file} />
            <button
              type="button"
              className="parlor-attachment-remove"
              aria-label={strings.removeAttachment(nameOf(file, strings.fileWithoutName))}
              onClick={() => remove(file)}
            >
              <CloseIcon size={14} aria-hidden="true" />
            </button>
          </li>
        ))}
      </ul>
      <p className="parlor-visually-hidden" role="status">
        {strings.attachmentsAdded(files.length, formats.number(files.length))}
      </p>
    </div>
  );
}

/** Two copies of one file are two; a file keeps its key when one that is no copy of it is removed. */
function keysOf(files: readonly File[]): string[] {
  const seen = new Map<string, number>();
  return files.map(({ name, size, lastModified }) => {
    const key = `${name} ${size} ${lastModified}`;
    const copies = seen.get(key) ?? 0;
    seen.set(key, copies + 1);
    return `${key} ${copies}`;
  });
}

function nameOf({ name }: File, nameless: string): string {
  return cleanFileName(name) || nameless;
}

function Words({ file }: { file: File }) {
  const strings = useStrings();
  const formats = useFormats();
  const name = nameOf(file, strings.fileWithoutName);
  const isPicture = file.type.startsWith('image/') || file.type.startsWith('video/');
  const isPlain = isPicture && checkFile(file).kind === 'file';
  const facts = [formats.fileSize(file.size), isPlain ? strings.sentAsFile : ''];
  return (
    <span className="parlor-attachment-words">
      <span className="parlor-attachment-name" title={name}>
        <bdi>{name}</bdi>
      </span>
      <span className="parlor-attachment-facts">
        {strings.facts(facts.filter((fact) => fact !== ''))}
      </span>
    </span>
  );
}
