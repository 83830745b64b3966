/** Beyond this many points a mark each would cover its neighbours, and cost a frame. */
export const mostPoints = 300;
