import { Avatar } from '@parlor/ui';
import { people } from '../engine/people.js';

export interface PersonPickerProps {
  onPick: (userID: string) => void;
}

/** The people of the local engine. */
export function PersonPicker({ onPick }: PersonPickerProps) {
  return (
    <ul className="demo-people">
      {people.map(({ userID, nick, selfSignature }) => (
        <li key={userID}>
          <button type="button" className="demo-person" onClick={() => onPick(userID)}>
            <Avatar id={userID} name={nick} size={44} />
            <span className="demo-person-text">
              <span className="demo-person-name" dir="auto">
                {nick}
              </span>
              <span className="demo-person-line" dir="auto">
                {selfSignature}
              </span>
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}
