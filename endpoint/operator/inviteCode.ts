const CROCKFORD = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** 130 random bits in letters and digits that cannot be mistaken for one another. */
export const newInviteCode = (randomBytes: (count: number) => Uint8Array): string =>
  `RB-${Array.from(randomBytes(26), (byte) => CROCKFORD[byte & 31]).join('')}`
