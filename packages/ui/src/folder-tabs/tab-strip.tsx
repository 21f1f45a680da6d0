'use client';

import {
  type ConversationFilter,
  type ConversationGroupSnapshot,
  useTotalUnread,
} from '@parlor/hooks';
import { type RefObject, useEffect, useId } from 'react';
import { useStrings } from '../internals/strings/strings-provider.js';
import { bringIntoStrip } from './bring-into-strip.js';
import { FolderTab } from './folder-tab.js';
import { onTabKey } from './tab-keys.js';
import { useScrollEdges } from './use-scroll-edges.js';

interface TabStripProps {
  listRef: RefObject<HTMLDivElement | null>;
  groups: readonly ConversationGroupSnapshot[];
  selected: string | null;
  panelID: string | undefined;
  allFilter: ConversationFilter | undefined;
  onSelect: (name: string | null) => void;
  onOpen: (kind: 'menu' | 'edit' | 'delete', name: string) => void;
  onLeave: (() => void) | undefined;
}

/** The tabs themselves: they scroll sideways where there is no room for all of them. */
export function TabStrip(props: TabStripProps) {
  const { listRef, groups, selected, panelID, allFilter, onSelect, onOpen, onLeave } = props;
  const strings = useStrings();
  const id = useId();
  const unread = useTotalUnread(allFilter);
  useScrollEdges(listRef);
  const selectedID = `${id}${groups.findIndex((group) => group.name === selected)}`;
  useEffect(() => {
    // When the app or a new folder has changed what is shown.
    const tab = document.getElementById(selectedID);
    if (tab && listRef.current) bringIntoStrip(listRef.current, tab);
  }, [selectedID, listRef]);
  return (
    <div
      ref={listRef}
      className="parlor-folders-tabs"
      role="tablist"
      aria-label={strings.folders}
      onKeyDown={(event) =>
        onTabKey(event, {
          names: [null, ...groups.map(({ name }) => name)],
          select: onSelect,
          edit: (name) => onOpen('edit', name),
          askDelete: (name) => onOpen('delete', name),
          leave: () => onLeave?.(),
        })
      }
    >
      <FolderTab
        id={`${id}-1`}
        label={strings.allConversations}
        unreadCount={unread}
        hasMention={false}
        isSelected={selectedID === `${id}-1`}
        panelID={panelID}
        onSelect={() => onSelect(null)}
        onMenu={undefined}
      />
      {groups.map(({ name, unreadCount, hasMention }, index) => (
        <FolderTab
          key={name}
          id={`${id}${index}`}
          label={name}
          unreadCount={unreadCount}
          hasMention={hasMention}
          isSelected={name === selected}
          panelID={panelID}
          onSelect={() => onSelect(name)}
          onMenu={() => onOpen('menu', name)}
        />
      ))}
    </div>
  );
}
