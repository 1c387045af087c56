export { FloorScreen } from './floor-screen';
