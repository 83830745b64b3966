export { deflateSync, Inflate } from 'fflate';
