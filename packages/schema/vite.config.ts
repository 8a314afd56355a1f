import { libraryConfig } from '../testing/tools/build/library.js';

export default libraryConfig(import.meta.dirname);
