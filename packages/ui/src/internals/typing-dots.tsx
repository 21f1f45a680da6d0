/** Three dots that move while somebody types; decoration beside a text that says so. */
export function TypingDots() {
  return (
    <span className="parlor-typing-dots" aria-hidden="true">
      <span />
      <span />
      <span />
    </span>
  );
}
