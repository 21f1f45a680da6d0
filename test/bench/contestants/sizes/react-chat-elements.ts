import 'react-chat-elements/dist/main.css';

import { Button, ChatList, Input, MessageList } from 'react-chat-elements';

export default [Button, ChatList, Input, MessageList];
