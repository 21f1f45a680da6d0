'use client';

/** Where the toolbar floats while its message is pointed at: one toolbar goes from message to message. */
export function ToolbarPlace() {
  return <div className="parlor-message-tools" />;
}
