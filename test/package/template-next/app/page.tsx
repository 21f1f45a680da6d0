import { Avatar } from '@parlor/ui';
import { de } from '@parlor/ui/locales/de';
import { Chat } from './chat';

/** A server component: what it takes from the packages are client components, and plain values. */
export default function Page() {
  return (
    <>
      <header data-language={de.locale}>
        <Avatar id="alice" name="Alice Fresh" />
      </header>
      <Chat />
    </>
  );
}
