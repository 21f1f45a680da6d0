import { useCallback, useState } from 'react';

/**
 * A state that belongs to a conversation: in another one it is what it was at first, and also when one comes back to this
 * one: what was open before is not opened, and no microphone turned on, by itself.
 */
export function useStateOf<Value>(
  conversationID: string,
  initial: Value,
): readonly [Value, (value: Value) => void] {
  const [state, setState] = useState({ conversationID, value: initial });
  const isOther = state.conversationID !== conversationID;
  if (isOther) setState({ conversationID, value: initial });
  // What ends late for the conversation before says nothing of this one.
  const set = useCallback(
    (value: Value) =>
      setState((now) => (now.conversationID === conversationID ? { conversationID, value } : now)),
    [conversationID],
  );
  return [isOther ? initial : state.value, set];
}
