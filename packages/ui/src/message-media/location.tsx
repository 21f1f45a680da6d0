'use client';

import type { ReactNode } from 'react';
import { OpenElsewhereIcon, PlaceIcon } from '../internals/icons.js';
import { useLink } from '../internals/link-context.js';
import { plainText } from '../internals/plain-text.js';
import { useFormats, useStrings } from '../internals/strings/strings-provider.js';
import type { MessageContentProps } from '../message-thread/content.js';
import { type Place, placeOf } from './media-facts.js';

/** What the part `Location` takes. */
export interface LocationContentProps extends MessageContentProps<'TIMLocationElem'> {
  /**
   * The address of a map that shows the place, http or https; `undefined` for none. OpenStreetMap when left
   * out. It is opened by a click, and asked for nothing before.
   */
  mapUrl?: (place: Place) => string | undefined;
  /** Draws a map of the place. Without it a pin is drawn, and nothing is asked for anywhere. */
  renderMap?: (place: Place) => ReactNode;
}

/** A place: what it is called, where it is, and a link to a map. */
export function LocationContent({
  message,
  mapUrl = openStreetMap,
  renderMap,
}: LocationContentProps) {
  const strings = useStrings();
  const formats = useFormats();
  const description = plainText(message.payload.description).trim();
  const place = placeOf(message.payload);
  const found = useLink('place', place && mapUrl(place), strings.openMap);
  return (
    <div className="parlor-location">
      <div className="parlor-location-map">
        {(place && renderMap?.(place)) ?? (
          <span className="parlor-location-pin" aria-hidden="true">
            <PlaceIcon size={24} />
          </span>
        )}
      </div>
      <div className="parlor-location-text">
        <bdi className="parlor-location-name">{description || strings.place}</bdi>
        {place ? (
          <bdi className="parlor-location-place" dir="ltr">
            {strings.coordinates(formats.degrees(place.latitude), formats.degrees(place.longitude))}
          </bdi>
        ) : (
          <span className="parlor-location-place">{strings.placeUnknown}</span>
        )}
        {found && <MapLink {...found} />}
      </div>
    </div>
  );
}

function MapLink({ link, ...anchor }: NonNullable<ReturnType<typeof useLink>>) {
  return (
    <a className="parlor-link" {...anchor}>
      {link.words}
      <OpenElsewhereIcon size={13} aria-hidden="true" />
    </a>
  );
}

function openStreetMap({ latitude, longitude }: Place): string {
  const url = new URL('https://www.openstreetmap.org/');
  url.searchParams.set('mlat', String(latitude));
  url.searchParams.set('mlon', String(longitude));
  url.hash = `map=16/${latitude}/${longitude}`;
  return url.href;
}
