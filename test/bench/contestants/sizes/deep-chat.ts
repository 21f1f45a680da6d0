// It has no list of conversations.
import { DeepChat } from 'deep-chat-react';

export default [DeepChat];
