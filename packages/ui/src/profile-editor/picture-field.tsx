'use client';

import { type ChangeEvent, useId, useRef } from 'react';
import { Avatar } from '../avatar/index.js';
import { useStrings } from '../internals/strings/strings-provider.js';
import { LONGEST } from './profile-draft.js';
import { ProfileTextField } from './profile-text-field.js';
import type { PictureUpload } from './use-picture.js';

interface PictureFieldProps {
  userID: string;
  name: string;
  value: string;
  problem: string;
  /** How many bytes the service keeps of its address; as of a person's when left out. */
  longest?: number;
  /** `undefined`: the app stores no pictures, and an address is asked for. */
  upload: PictureUpload | undefined;
  onChange: (address: string) => void;
}

const PICTURE_SIZE = 72;

/** My picture, and how to have another one. */
export function PictureField(props: PictureFieldProps) {
  const { userID, name, value, problem, upload, onChange, longest = LONGEST.avatar } = props;
  const strings = useStrings();
  return (
    <div className="parlor-profile-picture" role="group" aria-label={strings.profilePicture}>
      <Avatar
        id={userID}
        name={name}
        src={upload?.preview ?? value}
        size={PICTURE_SIZE}
        {...(upload?.isRunning && { className: 'parlor-profile-picture-coming' })}
      />
      {upload ? (
        <PictureButtons {...props} upload={upload} />
      ) : (
        <ProfileTextField
          label={strings.pictureAddress}
          help={strings.pictureAddressHelp}
          value={value}
          longest={longest}
          problem={problem}
          kind="address"
          onChange={onChange}
        />
      )}
    </div>
  );
}

type PictureButtonsProps = PictureFieldProps & { upload: PictureUpload };

function PictureButtons({ value, problem, upload, onChange }: PictureButtonsProps) {
  const strings = useStrings();
  const inputRef = useRef<HTMLInputElement>(null);
  const problemID = useId();
  const chooseRef = useRef<HTMLButtonElement>(null);
  const hasOne = value !== '' || upload.isRunning;
  const onChoose = ({ currentTarget }: ChangeEvent<HTMLInputElement>) => {
    const [file] = currentTarget.files ?? [];
    // The same file can be chosen once more.
    currentTarget.value = '';
    if (file) upload.start(file);
  };
  const remove = () => {
    upload.stop();
    onChange('');
    // This button goes.
    chooseRef.current?.focus();
  };
  return (
    <div className="parlor-profile-picture-tools">
      <div className="parlor-profile-picture-buttons">
        <button
          ref={chooseRef}
          type="button"
          className="parlor-button"
          data-quiet=""
          // Where the focus goes when it has to be mended.
          data-invalid={problem !== '' || undefined}
          aria-describedby={problemID}
          onClick={() => inputRef.current?.click()}
        >
          {hasOne ? strings.changePicture : strings.choosePicture}
        </button>
        {hasOne && (
          <button type="button" className="parlor-button" data-quiet="" onClick={remove}>
            {strings.removePicture}
          </button>
        )}
      </div>
      <input ref={inputRef} type="file" accept="image/*" hidden onChange={onChoose} />
      <p className="parlor-profile-help" role="status">
        {upload.isRunning ? strings.pictureIsComing : ''}
      </p>
      <p id={problemID} className="parlor-profile-problem" role="alert">
        {upload.failure || problem}
      </p>
    </div>
  );
}
