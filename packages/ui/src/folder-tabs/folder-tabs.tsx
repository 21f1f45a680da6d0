'use client';

import {
  type ConversationFilter,
  MOST_CONVERSATION_GROUPS,
  useConversationGroups,
  useMissingFeature,
} from '@parlor/hooks';
import { useRef, useState } from 'react';
import { MoreIcon, NewFolderIcon } from '../internals/icons.js';
import { isolate, joined } from '../internals/isolate.js';
import { NoticeBar } from '../internals/notice-bar.js';
import { reasonOf } from '../internals/reason.js';
import { useFormats, useStrings } from '../internals/strings/strings-provider.js';
import { FoldersFailed } from './folders-failed.js';
import { type OpenedFolder, OpenFolder } from './open-folder.js';
import { TabStrip } from './tab-strip.js';
import { useLastingFocus } from './use-lasting-focus.js';

/** What {@link FolderTabs} takes. */
export interface FolderTabsProps {
  /** The folder that is shown; `null` for the tab with all conversations. */
  selected: string | null;
  /** Called with the name of the folder that is chosen; `null` for all conversations. */
  onSelect: (name: string | null) => void;
  /** Asked for a new folder: open a `FolderDialog`. */
  onNew: () => void;
  /** An arrow down has left the tabs: give the focus to what they change. */
  onLeave?: () => void;
  /** The ID of the element that the tabs change; give it `role="tabpanel"`, and a name. */
  panelID?: string;
  /** Which conversations the first tab counts: all of them when left out. Keep the object stable across renders. */
  allFilter?: ConversationFilter | undefined;
}

/**
 * The folders of the person who is signed in, as tabs: all conversations first, each with how much is unread in it. Shows
 * nothing while there is no folder, nor where the application was found to have none.
 *
 * Arrows, Home and End go through them; F2 changes a folder, Delete asks whether to delete it; the rest is in its menu,
 * which a right click, a long press and the context-menu key open. Renders again when a folder or a number changes.
 */
export function FolderTabs(props: FolderTabsProps) {
  const { selected, onSelect, onNew, onLeave, panelID, allFilter } = props;
  const listRef = useRef<HTMLDivElement>(null);
  const { status, groups, refetch } = useConversationGroups();
  const isMissing = useMissingFeature('conversationGroups') !== null;
  const [opened, setOpened] = useState<OpenedFolder>();
  const { problem, setProblem, said, setSaid, deleteFolder } = useFolderNews();
  const open = (next: OpenedFolder) => {
    setProblem('');
    setOpened(next);
  };
  /** The tab of a folder, or the first one when it is not there. */
  const tabOf = (name: string | null) => {
    const index = groups.findIndex((group) => group.name === name) + 1;
    return listRef.current?.querySelectorAll<HTMLElement>('[role="tab"]')[index];
  };
  const goOnAt = useLastingFocus((name: string | null) => {
    const tab = tabOf(name);
    // With the last folder the tabs go.
    if (tab) tab.focus();
    else onLeave?.();
  });
  const select = (name: string | null) => {
    onSelect(name);
    tabOf(name)?.focus();
  };
  return (
    <div className="parlor-root parlor-folders">
      {groups.length > 0 && !isMissing && (
        <div className="parlor-folders-line">
          <TabStrip
            listRef={listRef}
            {...{ groups, selected, panelID, allFilter, onLeave }}
            onSelect={select}
            onOpen={(kind, name) => open({ kind, name, anchor: tabOf(name) })}
          />
          {selected !== null && (
            <MoreButton
              name={selected}
              onPress={(anchor) => open({ kind: 'menu', name: selected, anchor })}
            />
          )}
          <NewFolderButton isFull={groups.length >= MOST_CONVERSATION_GROUPS} onNew={onNew} />
        </div>
      )}
      {groups.length === 0 && status === 'error' && !isMissing && (
        <FoldersFailed onRetry={() => void refetch()} />
      )}
      <p className="parlor-visually-hidden" role="status">
        {said}
      </p>
      {problem !== '' && <NoticeBar words={problem} onClose={() => setProblem('')} />}
      {opened && (
        <OpenFolder
          opened={opened}
          onOpen={setOpened}
          onMoved={(words) => {
            goOnAt(opened.name);
            setSaid(words);
          }}
          onSaved={(name) => {
            goOnAt(name);
            if (selected === opened.name) onSelect(name);
          }}
          onDelete={(name) => {
            goOnAt(selected === name ? null : selected);
            if (selected === name) onSelect(null);
            deleteFolder(name);
          }}
          onGone={() => {
            goOnAt(selected);
            setOpened(undefined);
          }}
        />
      )}
    </div>
  );
}

/** What is said of what was done with a folder. */
function useFolderNews() {
  const strings = useStrings();
  const { remove } = useConversationGroups();
  const [problem, setProblem] = useState('');
  const [said, setSaid] = useState('');
  const deleteFolder = (name: string) => {
    setSaid('');
    remove(name).then(
      () => setSaid(joined(strings.folderDeleted(isolate(name)))),
      (thrown: unknown) => setProblem(reasonOf(thrown, strings)),
    );
  };
  return { problem, setProblem, said, setSaid, deleteFolder };
}

interface MoreButtonProps {
  name: string;
  onPress: (button: HTMLElement) => void;
}

/** For those who look for what can be done with the folder: right clicks and long presses are not seen. */
function MoreButton({ name, onPress }: MoreButtonProps) {
  const strings = useStrings();
  return (
    <button
      type="button"
      className="parlor-icon-button"
      aria-label={joined(strings.folderMenu(isolate(name)))}
      aria-haspopup="menu"
      onClick={({ currentTarget }) => onPress(currentTarget)}
    >
      <MoreIcon size={18} aria-hidden="true" />
    </button>
  );
}

/** Stays where it is when there is no room for more, and says so. */
function NewFolderButton({ isFull, onNew }: { isFull: boolean; onNew: () => void }) {
  const strings = useStrings();
  const formats = useFormats();
  const label = isFull
    ? strings.foldersAreFull(formats.number(MOST_CONVERSATION_GROUPS))
    : strings.newFolder;
  return (
    <button
      type="button"
      className="parlor-icon-button"
      aria-label={label}
      title={label}
      aria-disabled={isFull || undefined}
      onClick={isFull ? undefined : onNew}
    >
      <NewFolderIcon size={18} aria-hidden="true" />
    </button>
  );
}
