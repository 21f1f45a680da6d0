import { useCallback, useState } from 'react';

/** A state that belongs to a conversation: in another one it is what it was at first. */
export function useStateOf<Value>(
  conversationID: string,
  initial: Value,
): readonly [Value, (value: Value) => void] {
  const [state, setState] = useState({ conversationID, value: initial });
  const set = useCallback((value: Value) => setState({ conversationID, value }), [conversationID]);
  return [state.conversationID === conversationID ? state.value : initial, set];
}
