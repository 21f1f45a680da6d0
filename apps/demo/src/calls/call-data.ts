/** What an invitation of the demo says it is to. There are no voices to carry: an app would begin its own call. */
export const CALL_DATA = JSON.stringify({ businessID: 'parlor_demo_call', version: 1 });
