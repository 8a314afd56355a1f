<?php
/**
 * The HTML of a widget.
 */

defined( 'ABSPATH' ) || exit;

/**
 * The place of a widget, which cairn.js makes the element that it names. The script takes over only the attributes that the element has.
 *
 * @param array  $chosen  What an author has chosen; the names are those of block.json.
 * @param string $wrapper Attributes of the block's own element, escaped already.
 * @return string
 */
function cairn_widget_html( $chosen, $wrapper = '' ) {
	$source = esc_url( isset( $chosen['source'] ) ? trim( $chosen['source'] ) : '', array( 'http', 'https' ) );
	$kind   = isset( $chosen['kind'] ) ? $chosen['kind'] : '';
	if ( '' === $source || ! preg_match( '/^[a-z]+(-[a-z]+)*$/D', $kind ) ) {
		return '';
	}
	$attributes = '';
	foreach ( cairn_widget_attributes( $chosen ) as $name => $value ) {
		$attributes .= sprintf( ' data-%s="%s"', $name, esc_attr( $value ) );
	}
	return sprintf(
		'<div %1$s><div data-cairn="data" data-src="%2$s"><div data-cairn="%3$s"%4$s>%5$s</div></div></div>',
		$wrapper,
		$source,
		esc_attr( $kind ),
		$attributes,
		// What readers see without a script, as `cairn embed static` writes it.
		wp_kses_post( isset( $chosen['fallback'] ) ? $chosen['fallback'] : '' )
	);
}

/**
 * The attributes of the widget by their names: its own fields, then what stands line by line in `more`, as in `heading-level=2`.
 *
 * @param array $chosen What an author has chosen.
 * @return array
 */
function cairn_widget_attributes( $chosen ) {
	$attributes = array();
	foreach ( array( 'indicator', 'area' ) as $name ) {
		if ( isset( $chosen[ $name ] ) && '' !== trim( $chosen[ $name ] ) ) {
			$attributes[ $name ] = trim( $chosen[ $name ] );
		}
	}
	foreach ( explode( "\n", isset( $chosen['more'] ) ? $chosen['more'] : '' ) as $line ) {
		$pair = array_map( 'trim', explode( '=', $line, 2 ) );
		if ( 'cairn' !== $pair[0] && preg_match( '/^[a-z]+(-[a-z]+)*$/D', $pair[0] ) ) {
			$attributes[ $pair[0] ] = isset( $pair[1] ) ? $pair[1] : '';
		}
	}
	return $attributes;
}
