import { libraryConfig } from '../../vite.library.js';

export default libraryConfig(import.meta.dirname);
