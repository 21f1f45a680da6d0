'use client';

/** The same element in each row: none is a component of its own. */
export const toolbarPlace = <div className="parlor-message-tools" />;

/** Where the toolbar floats while its message is pointed at: one toolbar goes from message to message. */
export function ToolbarPlace() {
  return toolbarPlace;
}
