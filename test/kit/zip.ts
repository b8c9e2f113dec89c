import { crc32, deflateRawSync } from 'node:zlib';

/** One part of a zip file, and what its headers claim about it where that is not the truth. */
export interface Part {
  name: string;
  content: Buffer | string;
  /** Size unpacked that the headers claim. */
  claimedSize?: number;
  /** 1: encrypted. */
  flags?: number;
  stored?: boolean;
  /** Place of another part whose bytes this one claims as its own. */
  sharesBytesOf?: number;
}

const crcOf: (bytes: Buffer) => number = typeof crc32 === 'function' ? (bytes) => crc32(bytes) : () => 0;

/** A zip file as small as it gets, as honest or lying as a case needs. */
export const zip = (parts: readonly Part[]): Buffer => {
  const pieces: Buffer[] = [];
  const directory: Buffer[] = [];
  const places: { offset: number; packed: Buffer; size: number; crc: number }[] = [];
  let offset = 0;
  for (const part of parts) {
    const name = Buffer.from(part.name);
    const content = typeof part.content === 'string' ? Buffer.from(part.content) : part.content;
    const shared = part.sharesBytesOf === undefined ? undefined : places[part.sharesBytesOf];
    const packed = shared?.packed ?? (part.stored ? content : deflateRawSync(content));
    const crc = shared?.crc ?? crcOf(content);
    const size = part.claimedSize ?? shared?.size ?? content.length;
    const method = part.stored ? 0 : 8;
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(20, 4);
    local.writeUInt16LE(part.flags ?? 0, 6);
    local.writeUInt16LE(method, 8);
    local.writeUInt32LE(crc, 14);
    local.writeUInt32LE(packed.length, 18);
    local.writeUInt32LE(size, 22);
    local.writeUInt16LE(name.length, 26);
    const at = shared?.offset ?? offset;
    if (!shared) {
      pieces.push(local, name, packed);
      offset += 30 + name.length + packed.length;
    }
    places.push({ offset: at, packed, size, crc });
    const central = Buffer.alloc(46);
    central.writeUInt32LE(0x02014b50, 0);
    central.writeUInt16LE(20, 4);
    central.writeUInt16LE(20, 6);
    central.writeUInt16LE(part.flags ?? 0, 8);
    central.writeUInt16LE(method, 10);
    central.writeUInt32LE(crc, 16);
    central.writeUInt32LE(packed.length, 20);
    central.writeUInt32LE(size, 24);
    central.writeUInt16LE(name.length, 28);
    central.writeUInt32LE(at, 42);
    directory.push(central, name);
  }
  const end = Buffer.alloc(22);
  const listed = Buffer.concat(directory);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(listed.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...pieces, listed, end]);
};
