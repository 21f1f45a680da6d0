'use client';

import { type ChangeEvent, Suspense, useCallback, useRef } from 'react';
import { PlusIcon } from '../internals/icons.js';
import { useChatStrings } from '../internals/strings/use-chat-strings.js';
import { useStateOf } from '../internals/use-state-of.js';
import type { Attachable } from './attach-menu.js';
import type { ComposerAction } from './composer-action.js';
import type { MessageComposerParts } from './composer-props.js';
import type { LocationDialogProps } from './location-dialog.js';

interface AddMenuProps {
  conversationID: string;
  items: readonly Attachable[];
  /** Not empty where there are no items. */
  actions: readonly ComposerAction[];
  parts: MessageComposerParts;
  /** Nothing can be sent yet. */
  isDisabled: boolean;
  onFiles: (files: File[]) => void;
  onPlace: LocationDialogProps['onSend'];
  onEmoji: (emoji: string) => void;
}

/** The button with the plus, and all that it opens. */
export function AddMenu({ conversationID, parts, isDisabled, ...props }: AddMenuProps) {
  const strings = useChatStrings();
  const buttonRef = useRef<HTMLButtonElement>(null);
  const photosRef = useRef<HTMLInputElement>(null);
  const filesRef = useRef<HTMLInputElement>(null);
  const [open, setOpen] = useStateOf<'menu' | Attachable | undefined>(conversationID, undefined);
  const close = useCallback(
    (reason: 'escape' | 'outside') => {
      setOpen(undefined);
      if (reason === 'escape') buttonRef.current?.focus({ preventScroll: true });
    },
    [setOpen],
  );
  const onSelect = (item: Attachable) => {
    // A dialog gives the focus back to what had it: the menu is gone by then.
    buttonRef.current?.focus({ preventScroll: true });
    setOpen(item === 'photo' || item === 'file' ? undefined : item);
    if (item === 'photo') photosRef.current?.click();
    if (item === 'file') filesRef.current?.click();
  };
  const onAction = (action: ComposerAction) => {
    buttonRef.current?.focus({ preventScroll: true });
    setOpen(undefined);
    action.onSelect(conversationID);
  };
  const onChoose = ({ currentTarget }: ChangeEvent<HTMLInputElement>) => {
    const files = [...(currentTarget.files ?? [])];
    // The same file may be chosen once more.
    currentTarget.value = '';
    if (files.length > 0) props.onFiles(files);
  };
  const { AttachMenu, CreatePoll, EmojiPicker, LocationDialog } = parts;
  return (
    <>
      <button
        ref={buttonRef}
        type="button"
        className="parlor-composer-tool parlor-composer-add"
        aria-label={strings.addAttachment}
        title={strings.addAttachment}
        aria-haspopup="menu"
        aria-expanded={open === 'menu'}
        disabled={isDisabled}
        onClick={() => setOpen(open === undefined ? 'menu' : undefined)}
      >
        <PlusIcon size={20} aria-hidden="true" />
      </button>
      <input
        ref={photosRef}
        type="file"
        accept="image/*,video/*"
        multiple
        hidden
        onChange={onChoose}
      />
      <input ref={filesRef} type="file" multiple hidden onChange={onChoose} />
      <Suspense fallback={null}>
        {open === 'menu' && (
          <AttachMenu
            items={props.items}
            actions={props.actions}
            anchorRef={buttonRef}
            onSelect={onSelect}
            onAction={onAction}
            onClose={close}
          />
        )}
        {open === 'emoji' && (
          <EmojiPicker
            label={strings.insertEmoji}
            anchorRef={buttonRef}
            onPick={(emoji) => {
              setOpen(undefined);
              props.onEmoji(emoji);
            }}
            onClose={close}
          />
        )}
        {open === 'location' && (
          <LocationDialog
            canSend={!isDisabled}
            onSend={props.onPlace}
            onClose={() => setOpen(undefined)}
          />
        )}
        {open === 'poll' && (
          <CreatePoll conversationID={conversationID} isOpen onClose={() => setOpen(undefined)} />
        )}
      </Suspense>
    </>
  );
}
