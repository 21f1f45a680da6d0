'use client';

import { useConversationGroups } from '@parlor/hooks';
import { DeleteIcon, EditIcon, MoveAfterIcon, MoveBeforeIcon } from '../internals/icons.js';
import type { MenuItem } from '../internals/menu.js';
import { useStrings } from '../internals/strings/strings-provider.js';

interface FolderItemActions {
  edit(): void;
  askDelete(): void;
  /** It stands at another place now, counted from 0. */
  onMoved(place: number): void;
}

/** What can be done with a folder, in the order in which it is offered; and how many folders there are. */
export function useFolderItems(name: string) {
  const strings = useStrings();
  const { groups, setOrder } = useConversationGroups();
  const names = groups.map((group) => group.name);
  const place = names.indexOf(name);

  const itemsOf = ({ edit, askDelete, onMoved }: FolderItemActions): readonly MenuItem[] => {
    const move = (to: number) => {
      const others = names.filter((other) => other !== name);
      setOrder([...others.slice(0, to), name, ...others.slice(to)]);
      onMoved(to);
    };
    const before = {
      id: 'before',
      label: strings.moveFolderBefore,
      icon: <MoveBeforeIcon size={16} className="parlor-mirrored" />,
      section: 'order',
      onSelect: () => move(place - 1),
    };
    const after = {
      id: 'after',
      label: strings.moveFolderAfter,
      icon: <MoveAfterIcon size={16} className="parlor-mirrored" />,
      section: 'order',
      onSelect: () => move(place + 1),
    };
    return [
      {
        id: 'edit',
        label: strings.editFolder,
        icon: <EditIcon size={16} />,
        section: 'folder',
        onSelect: edit,
      },
      ...(place > 0 ? [before] : []),
      ...(place < names.length - 1 ? [after] : []),
      {
        id: 'delete',
        label: strings.deleteFolder,
        icon: <DeleteIcon size={16} />,
        isDanger: true,
        section: 'end',
        onSelect: askDelete,
      },
    ];
  };
  return { itemsOf, isThere: place >= 0, count: names.length };
}
