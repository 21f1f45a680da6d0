'use client';

import { isolate, joined } from '../internals/isolate.js';
import { Question } from '../internals/question.js';
import { useStrings } from '../internals/strings/strings-provider.js';

interface DeleteFolderProps {
  name: string;
  /** Called when it was closed; `isWanted` when the folder is to go. */
  onClose: (isWanted: boolean) => void;
}

/** Asks before a folder is deleted: the service brings it back for nobody. */
export function DeleteFolder({ name, onClose }: DeleteFolderProps) {
  const strings = useStrings();
  return (
    <Question
      title={joined(strings.deleteFolderQuestion(isolate(name)))}
      detail={strings.deleteFolderDetail}
      label={strings.deleteNow}
      onClose={onClose}
    />
  );
}
