import { Avatar } from '@parlor/ui';

/** A person one may write to. */
export interface Contact {
  userID: string;
  nick: string;
}

export interface ContactPickerProps {
  contacts: readonly Contact[];
  /** userIDs. */
  chosen: readonly string[];
  onChange: (chosen: readonly string[]) => void;
}

/** People with a box to tick each. */
export function ContactPicker({ contacts, chosen, onChange }: ContactPickerProps) {
  function toggle(userID: string): void {
    onChange(
      chosen.includes(userID) ? chosen.filter((other) => other !== userID) : [...chosen, userID],
    );
  }

  return (
    <ul className="demo-people">
      {contacts.map(({ userID, nick }) => (
        <li key={userID}>
          <label className="demo-person">
            <input
              type="checkbox"
              checked={chosen.includes(userID)}
              onChange={() => toggle(userID)}
            />
            <Avatar id={userID} name={nick} size={36} />
            <span className="demo-person-name" dir="auto">
              {nick}
            </span>
          </label>
        </li>
      ))}
    </ul>
  );
}
