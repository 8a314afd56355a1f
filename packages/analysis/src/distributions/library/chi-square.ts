/** The library's quantile. The build for small files takes `library-on-demand` in place of this folder. */
export { default as libraryQuantile } from '@stdlib/stats-base-dists-chisquare-quantile';
