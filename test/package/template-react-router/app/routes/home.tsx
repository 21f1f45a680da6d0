import { Avatar } from '@parlor/ui';
import { de } from '@parlor/ui/locales/de';
import { Chat } from '../chat';

export default function Home() {
  return (
    <>
      <header data-language={de.locale}>
        <Avatar id="alice" name="Alice Fresh" />
      </header>
      <Chat />
    </>
  );
}
