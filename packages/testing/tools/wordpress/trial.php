<?php
/*
 * What the tests ask of a trial site by the address of a page.
 */

// What the page's scripts say is heard from its beginning.
add_action(
	'wp_head',
	function () {
		printf( '<script src="%s"></script>', esc_url( content_url( 'recorder.js' ) ) );
	},
	-1
);

// A policy that lets in the site's own files and the figures of one publisher, and nothing that is written into the page.
add_action(
	'send_headers',
	function () {
		if ( isset( $_GET['figures-from'] ) ) {
			$publisher = esc_url_raw( wp_unslash( $_GET['figures-from'] ) );
			header( "Content-Security-Policy: default-src 'self'; script-src 'self'; style-src 'self'; connect-src $publisher" );
		}
	}
);

// The script gets lost on its way.
add_action(
	'wp_head',
	function () {
		if ( isset( $_GET['without-script'] ) ) {
			wp_deregister_script_module( 'cairn' );
		}
	},
	0
);

// Another theme, and no plugin but the one that keeps the site's database.
if ( isset( $_GET['theme'] ) ) {
	foreach ( array( 'stylesheet', 'classic' === $_GET['theme'] ? 'template' : '' ) as $option ) {
		add_filter( "pre_option_$option", fn() => sanitize_key( $_GET['theme'] ) );
	}
}
if ( isset( $_GET['without-plugin'] ) ) {
	add_filter( 'pre_option_active_plugins', '__return_empty_array' );
}
