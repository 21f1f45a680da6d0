import { ConversationList } from '@parlor/ui';
import '@parlor/ui/styles.css';
import './full.css';
import type { ListLook } from './kit-list.js';

function FullList() {
  return (
    <div className="full-list">
      <ConversationList />
    </div>
  );
}

export const fullList: ListLook = {
  List: FullList,
  scroller: '.parlor-conversation-list-scroller',
  row: '.parlor-conversation-option',
};
