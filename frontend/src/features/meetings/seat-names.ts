import type { Seat } from '@/api/schema';

/** A post by its title, with whoever answered for it on the day of the meeting. */
export const seatNames = (seats: Seat[]) => {
  const names = new Map(
    seats.map((seat) => [seat.postId, [seat.titleZh, seat.holderName].filter(Boolean).join(' ')]),
  );
  return (postId: string): string => names.get(postId) ?? postId;
};
